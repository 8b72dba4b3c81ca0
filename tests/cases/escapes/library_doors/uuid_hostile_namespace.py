# case: a namespace of an own class
# policy: script {"modules": {"uuid": null}}
# expect: raises TypeError
import uuid


class Namespace:
    bytes = "text"


uuid.uuid5(Namespace(), "a")
