"""Batch jobs over HTTP: files, states, results, cancelling, restarts."""

from __future__ import annotations

import threading

import pytest

from studio.service.jobs import JobStore

DOUBLE = "def azureml_main(df1=None, df2=None):\n    df1['age'] = df1['age'] * 2\n    return df1,\n"
SLOW = """
import time
def azureml_main(df1=None, df2=None):
    time.sleep(600 if df1['age'][0] == 13 else 0)
    return df1,
"""
CSV = b"name,age,weight\nAda,1,2.5\nGrace,4,\n"


def put(client, name="people.csv", data=CSV):
    answer = client.put(f"/files/{name}", content=data)
    assert answer.status_code in (200, 201), answer.text


def submit(client, name="people.csv", **more):
    body = {"Inputs": {"input1": {"RelativeLocation": name}}, "GlobalParameters": {}, **more}
    answer = client.post("/jobs?api-version=2.0", json=body)
    assert answer.status_code == 200, answer.text
    return answer.json()


def state(client, job):
    return client.get(f"/jobs/{job}?api-version=2.0").json()


def wait(client, job, *, until=("Finished", "Failed", "Cancelled")):
    pause = threading.Event()
    for _ in range(600):
        found = state(client, job)
        if found["StatusCode"] in until:
            return found
        pause.wait(0.05)
    raise AssertionError(f"the job is still {found}")


def test_a_job_goes_from_upload_to_download_as_in_the_original(serve, tmp_path):
    client = serve(DOUBLE, state=tmp_path)
    put(client)
    job = submit(client, Outputs={"output1": {"RelativeLocation": "out/doubled.csv"}})
    assert isinstance(job, str)
    assert state(client, job)["StatusCode"] == "NotStarted"
    assert client.post(f"/jobs/{job}/start?api-version=2.0").status_code == 204
    done = wait(client, job)
    assert (done["StatusCode"], done["Progress"], done["Details"]) == ("Finished", 1.0, "")
    place = done["Results"]["output1"]
    assert place["RelativeLocation"] == "out/doubled.csv"
    link = place["BaseLocation"] + place["RelativeLocation"] + place["SasBlobToken"]
    answer = client.get(link, headers={"Authorization": ""})
    assert answer.text.splitlines() == ["age,name,weight", "2,Ada,2.5", "8,Grace,"]
    wrong = link.replace("doubled", "others")
    assert client.get(wrong, headers={"Authorization": ""}).status_code == 401


def test_the_older_form_with_one_input_works(serve, tmp_path):
    client = serve(DOUBLE, state=tmp_path)
    put(client)
    body = {"Input": {"ConnectionString": "x", "RelativeLocation": "/people.csv"}}
    job = client.post("/workspaces/a/services/b/jobs", json=body).json()
    client.post(f"/workspaces/a/services/b/jobs/{job}/start")
    assert wait(client, job)["StatusCode"] == "Finished"


def test_a_job_that_fails_says_why(serve, tmp_path):
    client = serve(DOUBLE, state=tmp_path)
    put(client, data=b"name,weight\nAda,1\n")
    job = submit(client)
    client.post(f"/jobs/{job}/start")
    failed = wait(client, job)
    assert failed["StatusCode"] == "Failed"
    assert "lacks the column 'age'" in failed["Details"]
    assert failed["Results"] is None


def test_starting_twice_is_refused_with_the_state(serve, tmp_path):
    client = serve(DOUBLE, state=tmp_path)
    put(client)
    job = submit(client)
    client.post(f"/jobs/{job}/start")
    wait(client, job)
    answer = client.post(f"/jobs/{job}/start")
    assert answer.status_code == 400
    assert answer.json()["error"]["details"][0]["code"] == "CannotStartJob"
    assert "Finished" in answer.json()["error"]["details"][0]["message"]


def test_a_running_job_is_cancelled_and_the_next_one_runs(serve, tmp_path):
    client = serve(SLOW, state=tmp_path)
    put(client, "slow.csv", b"age,name,weight\n13,x,1\n")
    put(client)
    job = submit(client, "slow.csv")
    client.post(f"/jobs/{job}/start")
    wait(client, job, until=("Running",))
    assert client.delete(f"/jobs/{job}?api-version=2.0").status_code == 204
    assert state(client, job)["StatusCode"] == "Cancelled"
    other = submit(client)
    client.post(f"/jobs/{other}/start")
    assert wait(client, other)["StatusCode"] == "Finished"
    assert state(client, job)["StatusCode"] == "Cancelled"


def test_jobs_survive_a_restart(serve, tmp_path):
    client = serve(SLOW, state=tmp_path)
    put(client)
    waiting = submit(client)
    begun = submit(client)
    store = JobStore(tmp_path / "jobs.sqlite")
    store.start(begun)
    store.claim("a process that dies")
    client.__exit__(None, None, None)
    assert store.recover() in (0, 1)
    store.close()
    again = serve(SLOW, state=tmp_path)
    assert wait(again, begun)["StatusCode"] == "Finished"
    assert state(again, waiting)["StatusCode"] == "NotStarted"
    again.post(f"/jobs/{waiting}/start")
    assert wait(again, waiting)["StatusCode"] == "Finished"
    assert {each["Id"] for each in again.get("/jobs").json()} == {waiting, begun}


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({}, "BatchJobInputsNotSpecified"),
        ({"Inputs": {"input1": {}}}, "InvalidBlob"),
        ({"Inputs": {"input1": {"RelativeLocation": "none.csv"}}}, "BlobNotFound"),
        ({"Inputs": {"input1": {"RelativeLocation": "people.exe"}}}, "InvalidBlobExtension"),
        ({"Inputs": {"input1": {"RelativeLocation": "../../etc/passwd"}}}, "InvalidBlob"),
        ({"Inputs": {"input1": {"RelativeLocation": "people.csv"}},
          "Outputs": {"other": {"RelativeLocation": "o.csv"}}}, "InvalidOutputOverrideName"),
        ({"Inputs": {"input1": {"RelativeLocation": "people.csv"}},
          "Outputs": {"output1": {"RelativeLocation": "o.ilearner"}}}, "InvalidBlobExtension"),
        ({"Inputs": {"input1": {"RelativeLocation": "people.csv"}},
          "GlobalParameters": {"x": 1}}, "UnexpectedParameter"),
    ],
)  # fmt: skip
def test_wrong_jobs_are_refused_when_they_are_submitted(serve, tmp_path, body, code):
    client = serve(DOUBLE, state=tmp_path)
    put(client)
    answer = client.post("/jobs", json=body)
    assert answer.status_code == 400
    assert answer.json()["error"]["details"][0]["code"] == code


@pytest.mark.parametrize(
    "name", ["..%2f..%2fkeys.json", "%2e%2e/jobs.csv", "a//b.csv", "a\\..\\x.csv", ".hid.csv",
             "a/..%2f..%2fx.csv", "%00.csv", "c:x.csv"],
)  # fmt: skip
def test_no_name_of_a_file_leads_out_of_its_folder(serve, tmp_path, name):
    client = serve(DOUBLE, state=tmp_path / "state")
    before = sorted(each.name for each in (tmp_path / "state").iterdir())
    assert client.put(f"/files/{name}", content=CSV).status_code in (400, 404, 405)
    assert client.get(f"/files/{name}").status_code in (400, 404)
    assert sorted(each.name for each in (tmp_path / "state").iterdir()) == before
    assert list(tmp_path.iterdir()) == [tmp_path / "state"]


def test_unknown_jobs_and_missing_keys(serve, tmp_path):
    client = serve(DOUBLE, state=tmp_path)
    for method, path in (("get", "/jobs/x"), ("delete", "/jobs/x"), ("post", "/jobs/x/start")):
        assert getattr(client, method)(path).status_code == 404
        bare = getattr(client, method)(path, headers={"Authorization": ""})
        assert bare.status_code == 401
