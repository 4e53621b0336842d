"""The texts of a service's folder."""

from __future__ import annotations

DOCKERFILE = """\
FROM python:{python}-slim

RUN apt-get update \\
 && apt-get install -y --no-install-recommends libseccomp2 fonts-dejavu-core \\
 && rm -rf /var/lib/apt/lists/* \\
 && useradd --create-home --uid 10001 service \\
 && install -d -o service -g service /state

WORKDIR /service
COPY requirements.txt .
RUN pip install --no-cache-dir --no-deps -r requirements.txt
COPY . .

ENV PYTHONPATH=/service/app PYTHONDONTWRITEBYTECODE=1
USER service
VOLUME /state
EXPOSE 8000
HEALTHCHECK --start-period=60s CMD ["python", "-c", "import urllib.request; \\
urllib.request.urlopen('http://127.0.0.1:8000/ready', timeout=4)"]
ENTRYPOINT ["python", "-m", "studio", "serve", "/service/experiment.studio", \\
            "--host", "0.0.0.0", "--port", "8000", "--state", "/state"]
"""

IGNORED = """\
.venv
state
__pycache__
*.service
"""

UNIT = """\
[Unit]
Description=Web service {name}
After=network.target

[Service]
# The folder is expected in /opt/{unit}, with its environment in /opt/{unit}/.venv.
WorkingDirectory=/opt/{unit}
Environment=PYTHONPATH=/opt/{unit}/app
ExecStart=/opt/{unit}/.venv/bin/python -m studio serve experiment.studio \\
    --state ${{STATE_DIRECTORY}}
StateDirectory={unit}
DynamicUser=yes
Restart=on-failure
TimeoutStopSec=60
KillMode=mixed
NoNewPrivileges=yes
ProtectSystem=strict
ProtectHome=yes
PrivateTmp=yes
LimitNOFILE=65536

[Install]
WantedBy=multi-user.target
"""

README = """\
# {name}: a web service

Written by Experiment Studio {version}. What was trained is in `files`; the studio's window is not
needed, and not in here.

## Start it

With Python {python}:

```
python -m venv .venv
.venv/bin/pip install --no-deps -r requirements.txt
PYTHONPATH=app .venv/bin/python -m studio serve experiment.studio --state state
```

It listens on http://127.0.0.1:8000 and shows its key once, at the first start. Add
`--host 0.0.0.0` to let other computers in, `--workers 2` for more processes,
`--certificate` and `--private-key` for TLS; `--help` lists everything.

With Docker:

```
docker build -t {unit} .
docker run -p 8000:8000 -v {unit}-state:/state {unit}
```

With systemd: put this folder to `/opt/{unit}`, make the environment as above, then

```
cp {unit}.service /etc/systemd/system/
systemctl enable --now {unit}
journalctl -u {unit}        # shows the key at the first start
```

## Call it

```
curl -X POST 'http://127.0.0.1:8000/execute?api-version=2.0&details=true' \\
  -H 'Authorization: Bearer KEY' -H 'Content-Type: application/json' \\
  -d '{body}'
```

`/docs` shows every address, `/health` and `/ready` tell how it is, `/metrics` is for Prometheus.

Scripts run shut in (Landlock and seccomp on Linux). Where a container or an old kernel forbids
that, the log says so at the start.
"""
