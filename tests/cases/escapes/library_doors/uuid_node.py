# case: no address of the machine
# policy: script {"modules": {"uuid": null}}
# expect: raises AttributeError: 'uuid1'
import uuid

uuid.uuid1()
