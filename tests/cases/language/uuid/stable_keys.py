# case: keys that are the same on every run
# policy: script {"modules": {"uuid": null}}
# expect: value ['2fb628b5-baf3-55fd-8870-88ad81ade403', True, True, {5}]
import uuid
SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://example.org/")
keys = {name: uuid.uuid5(SPACE, name) for name in ("ann", "bob")}
[str(keys["ann"]), keys["ann"] == uuid.uuid5(SPACE, "ann"), keys["ann"] != keys["bob"], {k.version for k in keys.values()}]
