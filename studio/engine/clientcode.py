"""Programs that call a service, in several languages, ready to be copied.

```
for name, text in samples("http://127.0.0.1:8000", "KEY", example_request(scorer)).items(): ...
```
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

PATH = "/execute?api-version=2.0&details=true"


def samples(address: str, key: str, body: dict[str, Any]) -> dict[str, str]:
    """Return the text of a client for each language, by the language's name.

    `address` is the service's (`http://host:port`), `key` what stands for the key (empty for a
    service that asks for none), `body` the request.
    """
    url = address.rstrip("/") + PATH
    return {name: make(url, key, body) for name, make in LANGUAGES.items()}


def curl(url: str, key: str, body: dict[str, Any]) -> str:
    """Return a command line for curl, in a POSIX shell."""
    parts = [f"curl -X POST {_shell(url)}", "-H 'Content-Type: application/json'"]
    if key:
        parts.append(f"-H {_shell('Authorization: Bearer ' + key)}")
    parts.append(f"-d {_shell(json.dumps(body, ensure_ascii=False))}")
    return " \\\n  ".join(parts) + "\n"


def python(url: str, key: str, body: dict[str, Any]) -> str:
    """Return a Python program that needs the standard library only."""
    text = json.dumps(body, indent=4, ensure_ascii=True)
    header = f',\n        "Authorization": {"Bearer " + key!r}' if key else ""
    return f'''import json
import urllib.error
import urllib.request

data = json.loads(r"""{text}""")

request = urllib.request.Request(
    {url!r},
    data=json.dumps(data).encode("utf-8"),
    headers={{
        "Content-Type": "application/json"{header}
    }},
)
try:
    with urllib.request.urlopen(request) as response:
        print(json.dumps(json.load(response), indent=2))
except urllib.error.HTTPError as error:
    print("The request failed with status", error.code)
    print(error.read().decode("utf-8"))
'''


def c_sharp(url: str, key: str, body: dict[str, Any]) -> str:
    """Return a C# program (.NET 6 or newer)."""
    text = json.dumps(body, indent=4, ensure_ascii=True).replace('"', '""')
    authorize = (
        "client.DefaultRequestHeaders.Authorization =\n"
        f'    new AuthenticationHeaderValue("Bearer", {_quoted(key)});\n'
        if key
        else ""
    )
    return f"""using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

var body = @"{text}";

using var client = new HttpClient();
{authorize}var content = new StringContent(body, Encoding.UTF8, "application/json");
var response = await client.PostAsync({_quoted(url)}, content);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(await response.Content.ReadAsStringAsync());
"""


def r(url: str, key: str, body: dict[str, Any]) -> str:
    """Return an R program that uses httr and jsonlite."""
    text = json.dumps(body, indent=2, ensure_ascii=True)
    fence = _fence(text)
    authorize = f",\n  add_headers(Authorization = {_quoted('Bearer ' + key)})" if key else ""
    return f"""library(httr)

body <- r"{fence}({text}){fence}"

response <- POST(
  {_quoted(url)},
  body = body,
  content_type_json(){authorize}
)
print(status_code(response))
cat(content(response, "text", encoding = "UTF-8"))
"""


def javascript(url: str, key: str, body: dict[str, Any]) -> str:
    """Return a JavaScript program (Node 18 or newer, or a browser's module)."""
    text = json.dumps(body, indent=2, ensure_ascii=True)
    authorize = f",\n    Authorization: {_quoted('Bearer ' + key)}" if key else ""
    return f"""const body = {text};

const response = await fetch({_quoted(url)}, {{
  method: "POST",
  headers: {{
    "Content-Type": "application/json"{authorize}
  }},
  body: JSON.stringify(body),
}});
console.log(response.status);
console.log(JSON.stringify(await response.json(), null, 2));
"""


LANGUAGES: dict[str, Callable[[str, str, dict[str, Any]], str]] = {
    "curl": curl,
    "Python": python,
    "C#": c_sharp,
    "R": r,
    "JavaScript": javascript,
}


def _shell(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=True)


def _fence(text: str) -> str:
    """Return dashes that keep R's raw string open until its own end."""
    dashes = ""
    while f'){dashes}"' in text:
        dashes += "-"
    return dashes
