# case: iterencode of a foreign object gives a generator of the library
# policy: script {"modules": {"json": null}}
# expect: raises TypeError
import json


class Fake:
    def __getattr__(self, name):
        return name


json.JSONEncoder.iterencode(Fake(), 3).gi_frame
