# case: the class of an encoder is anything that can be called
# policy: script {"modules": {"json": null}}
# expect: value 'encoded'
import json

seen = []


class Encoder:
    def __init__(self, **options):
        seen.append(sorted(options))

    def encode(self, value):
        return "encoded"


json.dumps(1, cls=Encoder)
