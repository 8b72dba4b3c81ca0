# case: an encoder of one's own
# policy: script {"modules": {"datetime": null, "json": null}}
# expect: value '{"d": "2024-05-17", "s": [1, 3]}'
import json
from datetime import date


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, date):
            return o.isoformat()
        if isinstance(o, set):
            return sorted(o)
        return super().default(o)


json.dumps({"d": date(2024, 5, 17), "s": {3, 1}}, cls=Encoder)
