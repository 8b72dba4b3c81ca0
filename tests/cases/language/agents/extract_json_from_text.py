# case: an answer's JSON, found within prose
# policy: script {"modules": {"json": null, "re": null}}
# expect: value [{'city': 'Oslo', 'temp': -3.5, 'tags': ['cold', None]}, ['city', 'tags', 'temp'], True]
import json
import re
answer = 'Sure! Here it is:\n```json\n{"city": "Oslo", "temp": -3.5, "tags": ["cold", null]}\n```\nAnything else?'
found = re.search(r"```json\s*(.*?)```", answer, re.DOTALL)
data = json.loads(found.group(1))
[data, sorted(data), data["temp"] < 0]
