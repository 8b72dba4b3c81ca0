# case: all strings of nested data
# expect: value ['x', 'y', 'z']
def strings(data):
    match data:
        case str():
            return [data]
        case [*items]:
            return [s for x in items for s in strings(x)]
        case dict():
            return [s for x in data.values() for s in strings(x)]
    return []


strings({"a": ["x", {"b": "y"}, 5], "c": None, "d": ("z",)})
