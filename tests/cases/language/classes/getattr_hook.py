# case: attributes that are made when asked for
# expect: value ['Zed', 3, False, 0]
class Record:
    def __init__(self, data):
        self.data = data

    def __getattr__(self, name):
        if name in self.data:
            return self.data[name]
        raise AttributeError(f"no field {name}")


r = Record({"name": "Zed", "age": 3})
[r.name, r.age, hasattr(r, "size"), getattr(r, "size", 0)]
