# case: a random UUID is of version 4
# policy: script {"modules": {"uuid": null}}
# expect: value [True, 4, 36, '4']
import uuid
a, b = uuid.uuid4(), uuid.uuid4()
[a != b, a.version, len(str(a)), str(a)[14]]
