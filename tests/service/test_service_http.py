"""What callers get over HTTP: answers, errors, keys, limits."""

from __future__ import annotations

import json
import threading

import pytest

from studio.service.keys import Keys
from studio.service.limits import Limits

SAME = "def azureml_main(df1=None, df2=None):\n    return df1,\n"
PEOPLE = ["age", "name", "weight"]


def code_of(answer):
    error = answer.json()["error"]
    return answer.status_code, error["code"], error["details"][0]["code"]


def test_the_body_of_the_originals_help_page_is_answered_as_there(serve):
    client = serve(SAME)
    body = {
        "Inputs": {"input1": {"ColumnNames": PEOPLE, "Values": [["0", "value", "0"]] * 2}},
        "GlobalParameters": {},
    }
    path = "/workspaces/6a0f/services/91bc/execute?api-version=2.0&details=true"
    answer = client.post(path, json=body)
    assert answer.status_code == 200
    assert answer.json() == {"Results": {"output1": {"type": "DataTable", "value": {
        "ColumnNames": PEOPLE,
        "ColumnTypes": ["Int64", "String", "Double"],
        "Values": [["0", "value", "0"]] * 2,
    }}}}  # fmt: skip
    without = client.post(path.replace("true", "false"), json=body).json()
    assert "ColumnTypes" not in without["Results"]["output1"]["value"]


def test_the_swagger_form_answers_with_objects_of_text(serve):
    client = serve(SAME)
    row = {"age": "41", "name": "Ada", "weight": "60.5"}
    body = {"Inputs": {"input1": [row]}, "GlobalParameters": {}}
    path = "/subscriptions/s/services/n/execute?api-version=2.0&format=swagger"
    assert client.post(path, json=body).json() == {"Results": {"output1": [row]}}


def test_the_short_path_answers_with_json_values(serve):
    client = serve(SAME)
    row = {"weight": None, "name": "Ada", "age": 41}
    answer = client.post("/score", json={"Inputs": {"input1": [row]}})
    assert answer.json() == {"Results": {"output1": [{"age": 41, "name": "Ada", "weight": None}]}}


def test_every_type_goes_in_and_comes_out(serve, scripted):
    client = serve(scripted(
        "import pandas as pd\n"
        "def azureml_main(df1=None, df2=None):\n"
        "    df1['when'] = pd.to_datetime(df1['when'])\n"
        "    df1['later'] = df1['when'] + pd.Timedelta(days=1)\n"
        "    df1['kind'] = df1['kind'].astype('category')\n"
        "    df1['far'] = df1['n'] / 0.0\n"
        "    return df1,\n",
        data="n,flag,when,kind\n1,True,2026-01-02,a\n2,False,2026-01-03,b\n",
    ))  # fmt: skip
    names = ["n", "flag", "when", "kind"]
    answer = client.score([["3", "true", "2016-09-01", "c"]], names, "&details=true")
    value = answer.json()["Results"]["output1"]["value"]
    told = dict(zip(value["ColumnNames"], zip(value["ColumnTypes"], value["Values"][0])))
    assert told["n"] == ("Int64", "3")
    assert told["flag"] == ("Boolean", "True")
    assert told["later"] == ("DateTime", "2016-09-02T00:00:00")
    assert told["kind"] == ("Categorical", "c")
    assert told["far"] == ("Double", "Infinity")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"", (400, "BadArgument", "RequestIsEmpty")),
        (b"{", (400, "BadArgument", "RequestBodyInvalid")),
        (b"\xff\xfe", (400, "BadArgument", "RequestBodyInvalid")),
        (b"[" * 100_000, (400, "BadArgument", "RequestBodyInvalid")),
        (b"[]", (400, "BadArgument", "RequestBodyInvalid")),
        (b'{"Input": {}}', (400, "BadArgument", "RequestBodyInvalid")),
        (b"{}", (400, "BadArgument", "MissingRequestInput")),
        (b'{"Inputs": {"input2": []}}', (400, "BadArgument", "InvalidInputNames")),
        (b'{"Inputs": {"input1": 7}}', (400, "BadArgument", "RequestBodyInvalid")),
        (b'{"Inputs": {"input1": [7]}}', (400, "BadUserArgument", "InputParseError")),
        (b'{"Inputs": {"input1": [{"age": 1}]}}', (400, "BadUserArgument", "InputMismatchError")),
    ],
)
def test_broken_bodies_get_the_codes_of_the_original(serve, body, expected):
    client = serve(SAME)
    answer = client.post("/execute", content=body, headers={"Content-Type": "application/json"})
    assert code_of(answer) == expected


@pytest.mark.parametrize(
    ("names", "row", "code", "word"),
    [
        (["age", "name"], ["1", "x"], "InputMismatchError", "weight"),
        (["age", "name", "wait"], ["1", "x", "2"], "InputMismatchError", "weight"),
        ([*PEOPLE, "more"], ["1", "x", "2", "3"], "InputMismatchError", "more"),
        (PEOPLE, ["old", "x", "2"], "InputParseError", "'age'"),
        (PEOPLE, ["1", "x"], "InputParseError", "2 values"),
        (["age", "age", "name"], ["1", "1", "x"], "InputMismatchError", "twice"),
        (PEOPLE, [["1"], "x", "2"], "InputParseError", "'age'"),
    ],
)
def test_rows_that_do_not_fit_are_named(serve, names, row, code, word):
    answer = serve(SAME).score([row], names)
    assert answer.json()["error"]["details"][0]["code"] == code
    assert word in answer.json()["error"]["details"][0]["message"]


def test_strange_letters_come_back_and_halves_of_letters_do_no_harm(serve):
    client = serve(SAME)
    head = {"Content-Type": "application/json"}
    for given, wanted in (("\\ud83d\\ude00", "😀"), ("\\ud800", "?"), ("ß\\u0000é", "ß\0é")):
        body = f'{{"Inputs": {{"input1": [{{"age": 1, "name": "{given}", "weight": 1}}]}}}}'
        answer = client.post("/score", content=body.encode(), headers=head)
        assert answer.json()["Results"]["output1"][0]["name"] == wanted


def test_keys_are_asked_for_and_two_are_valid_while_they_rotate(serve):
    client = serve(SAME, key="the-first-key-of-all")
    assert client.score([]).status_code == 200
    for wrong in ("", "Bearer", "Bearer wrong", "Basic the-first-key-of-all", "Bearer ÿ"):
        headers = {"Authorization": wrong.encode("latin-1")}
        answer = client.post("/score", json={}, headers=headers)
        assert code_of(answer) == (401, "Unauthorized", "ScoreRequestUnauthorized")
        assert answer.headers["www-authenticate"] == "Bearer"
    keys = client.service.keys.rotated("the-second-key-of-all")
    client.service.keys = keys
    assert keys.accept("the-first-key-of-all")
    assert keys.accept("the-second-key-of-all")
    third = keys.rotated("the-third-key-of-all")
    assert not third.accept("the-first-key-of-all")
    assert "key" not in json.dumps(Keys.of("the-third-key-of-all").to_json())


def test_nothing_but_health_answers_without_a_key(serve):
    client = serve(SAME, headers={})
    assert client.get("/health").json() == {"status": "ok"}
    assert client.get("/ready").json()["status"] == "ready"
    for path in ("/metrics", "/versions"):
        assert client.get(path).status_code == 401
    for path in ("/execute", "/score", "/versions/rollback", "/versions/1/activate"):
        assert client.post(path, json={}).status_code == 401


def test_a_failing_script_tells_its_trace_only_when_asked(serve):
    client = serve(
        "def azureml_main(df1=None, df2=None):\n"
        "    1 / 1\n"
        "    open('/etc/shadow') if df1['age'][0] == 14 else 0\n"
        "    return df1,\n"
    )
    plain = client.post("/execute", json={"Inputs": {"input1": [
        {"age": 14, "name": "x", "weight": 1}]}})  # fmt: skip
    assert code_of(plain) == (400, "ModuleExecutionError", "ModuleExecutionError")
    text = plain.text
    assert "Error 0085" in text
    assert "Traceback" not in text
    assert "/etc/shadow" not in text
    told = client.score([["14", "x", "1"]], query="&details=true").json()
    assert "line 3" in told["error"]["details"][0]["trace"]


def test_bodies_and_tables_that_are_too_large_are_refused(serve):
    client = serve(SAME, limits=Limits(body=2000, rows=3))
    assert client.score([["1", "x", "1"]] * 3).status_code == 200
    answer = client.score([["1", "x", "1"]] * 4)
    assert code_of(answer) == (422, "BadUserArgument", "TooManyRows")
    answer = client.score([["1", "x" * 3000, "1"]])
    assert code_of(answer) == (413, "RequestTooLarge", "RequestBodyTooLarge")
    parts = iter([b"{" * 1500, b"{" * 1500])
    answer = client.post("/score", content=parts, headers={"Content-Type": "application/json"})
    assert answer.status_code == 413


def test_a_body_that_is_no_json_is_refused_by_its_type(serve):
    answer = serve(SAME).post("/score", content=b"{}", headers={"Content-Type": "text/plain"})
    assert answer.status_code == 415


SLOW = """
import time
def azureml_main(df1=None, df2=None):
    time.sleep(float(df1['weight'][0]))
    return df1,
"""


def slow(scripted):
    return scripted(SLOW, data="age,name,weight\n1,x,0.01\n")


def test_a_request_that_takes_too_long_is_stopped_and_the_next_one_works(serve, scripted):
    client = serve(slow(scripted), limits=Limits(seconds=1.0))
    answer = client.score([["1", "x", "600"]])
    assert code_of(answer) == (504, "GatewayTimeout", "BackendScoreTimeout")
    assert client.score([["1", "x", "0"]]).status_code == 200


def test_a_full_line_turns_callers_away_at_once_and_long_waits_end(serve, scripted):
    limits = Limits(concurrent=1, queue=1, queue_seconds=0.5)
    client = serve(slow(scripted), limits=limits)
    answers = {}

    def call(name, seconds):
        answers[name] = client.score([["1", "x", seconds]])

    first = threading.Thread(target=call, args=("first", "3"))
    first.start()
    line = client.service.line
    spin(lambda: line.active == 1)
    second = threading.Thread(target=call, args=("second", "0"))
    second.start()
    spin(lambda: line.waiting == 1)
    full = client.score([["1", "x", "0"]])
    assert code_of(full) == (429, "TooManyRequests", "TooManyConcurrentRequests")
    assert full.headers["retry-after"] == "1"
    second.join()
    first.join()
    assert code_of(answers["second"]) == (503, "ServiceUnavailable", "NoMoreResources")
    assert answers["first"].status_code == 200
    assert client.score([["1", "x", "0"]]).status_code == 200


def spin(condition):
    """Wait until something is so."""
    end = threading.Event()
    for _ in range(1000):
        if condition():
            return
        end.wait(0.01)
    raise AssertionError("it did not happen")


def test_unknown_addresses_methods_and_queries_are_told_apart(serve):
    client = serve(SAME)
    assert code_of(client.get("/nowhere")) == (404, "NotFound", "WebServiceNotFound")
    answer = client.get("/execute")
    assert answer.status_code == 405
    assert answer.headers["allow"] == "POST"
    for query, code in (
        ("api-version=1.0", "BadVersionCall"),
        ("details=perhaps", "InvalidQueryParameter"),
        ("format=xml", "InvalidQueryParameter"),
    ):
        assert code_of(client.post(f"/execute?{query}", json={}))[2] == code


def test_each_answer_has_a_request_id_and_the_log_has_it_too(serve, caplog):
    client = serve(SAME)
    with caplog.at_level("INFO", "studio.service.access"):
        made = client.score([["1", "x", "1"]])
        given = client.get("/health", headers={"X-Request-Id": "from-the-caller-1"})
        odd = client.get("/health", headers={"X-Request-Id": "a b\tc"})
    assert given.headers["x-request-id"] == given.headers["x-ms-request-id"] == "from-the-caller-1"
    assert len(odd.headers["x-request-id"]) == 32
    fields = [each.fields for each in caplog.records]
    assert fields[0]["request_id"] == made.headers["x-request-id"]
    assert (fields[0]["status"], fields[0]["rows"]) == (200, 1)


def test_metrics_count_what_happened(serve):
    client = serve(SAME)
    client.score([["1", "x", "1"]] * 3)
    client.score([["old", "x", "1"]])
    text = client.get("/metrics").text
    assert 'studio_requests_total{route="execute",status="200"} 1' in text
    assert 'studio_requests_total{route="execute",status="400"} 1' in text
    assert "studio_rows_total 3" in text
    assert 'studio_errors_total{code="BadUserArgument"} 1' in text
    assert 'studio_request_seconds_bucket{route="execute",le="+Inf"} 2' in text


def test_a_service_without_a_key_answers_to_this_computers_names_only(serve):
    client = serve(SAME, key=None)
    assert client.score([["1", "x", "1"]]).status_code == 200
    answer = client.get("/health", headers={"Host": "evil.example"})
    assert code_of(answer) == (403, "Unauthorized", "HostNotAllowed")


def test_the_openapi_document_has_the_experiments_columns_and_example(serve):
    client = serve(SAME)
    document = client.get("/openapi.json").json()
    row = document["components"]["schemas"]["Input_input1_Row"]
    assert list(row["properties"]) == PEOPLE
    examples = document["paths"]["/execute"]["post"]["requestBody"]["content"][
        "application/json"]["examples"]  # fmt: skip
    for form in ("table", "objects"):
        answer = client.post("/execute", json=examples[form]["value"])
        assert answer.json()["Results"]["output1"]["value"]["Values"] == [["41", "Ada", "60.5"]]
    assert client.get("/workspaces/a/services/b/swagger.json").json() == document
    assert "swagger" in client.get("/docs").text


def test_one_hundred_callers_at_once_each_get_their_own_answer(serve):
    client = serve(
        "def azureml_main(df1=None, df2=None):\n    df1['age'] = df1['age'] * 2\n    return df1,\n",
        workers=2,
    )
    wrong = []

    def call(number):
        for turn in range(3):
            value = number * 10 + turn
            answer = client.score([[str(value), f"n{value}", "1"]])
            rows = answer.json().get("Results", {}).get("output1", {}).get("value", {})
            if rows.get("Values") != [[str(value * 2), f"n{value}", "1"]]:
                wrong.append(answer.text)

    threads = [threading.Thread(target=call, args=(number,)) for number in range(100)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert wrong == []
