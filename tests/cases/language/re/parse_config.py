# case: a file of sections and keys
# policy: script {"modules": {"re": null}}
# expect: value {'db': {'host': 'localhost', 'port': 5432}, 'cache': {'ttl': 60}}
import re
text = "[db]\nhost = localhost ; local\nport=5432\n\n[cache]\nttl: 60\n"
config, section = {}, None
for line in text.splitlines():
    line = re.sub(r"\s*;.*$", "", line)
    if m := re.fullmatch(r"\[(\w+)\]", line):
        section = config.setdefault(m[1], {})
    elif m := re.fullmatch(r"(\w+)\s*[=:]\s*(.*)", line):
        section[m[1]] = int(m[2]) if re.fullmatch(r"-?\d+", m[2]) else m[2]
config
