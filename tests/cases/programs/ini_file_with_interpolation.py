# case: an INI reader with sections, comments, typed values and references to other keys
# expect: value ({'server': {'host': 'example.org', 'port': 8080, 'url': 'http://example.org:8080/'}, 'log': {'level': 'INFO', 'rotate': True, 'ratio': 0.75, 'files': ['a.log', 'b.log', 'c.log'], 'empty': None}}, ["line 2: 'nonsense'", "line 1: 'x = 1'"])
SAMPLE = """
; server settings
[server]
host = example.org
port = 8080
url = http://%(host)s:%(port)s/

[log]
level: INFO   ; inline comment
rotate = yes
ratio = 0.75
files = a.log, b.log,c.log
empty =
"""


def convert(text):
    lowered = text.lower()
    if lowered in {"yes", "true", "on"}:
        return True
    if lowered in {"no", "false", "off"}:
        return False
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    if "," in text:
        return [convert(part.strip()) for part in text.split(",")]
    return text or None


def read_ini(text):
    config, section = {}, None
    for number, line in enumerate(text.splitlines(), 1):
        line = line.split(";", 1)[0].strip()
        if not line:
            continue
        if line[0] == "[" and line[-1] == "]":
            section = config.setdefault(line[1:-1], {})
            continue
        cut = min((at for at in (line.find("="), line.find(":")) if at >= 0), default=None)
        if cut is None or section is None:
            raise ValueError(f"line {number}: {line!r}")
        key, value = line[:cut].rstrip(), line[cut + 1 :].lstrip()
        section[key] = convert(value % section)
    return config


bad = []
for text in ("[a]\nnonsense", "x = 1"):
    try:
        read_ini(text)
    except ValueError as e:
        bad.append(str(e))
read_ini(SAMPLE), bad
