# case: own types to JSON and back
# policy: script {"modules": {"json": null}}
# expect: value ['{"p": {"point": [1, 2]}}', 1, 2]
import json


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


def encode(o):
    if isinstance(o, Point):
        return {"point": [o.x, o.y]}
    raise TypeError(f"no JSON for {type(o).__name__}")


def decode(d):
    return Point(*d["point"]) if "point" in d else d


text = json.dumps({"p": Point(1, 2)}, default=encode)
back = json.loads(text, object_hook=decode)
[text, back["p"].x, back["p"].y]
