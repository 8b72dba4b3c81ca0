# case: sequence and mapping patterns over own containers ask their methods, and hold what they answer
# expect: value ["get", "plain"]
class D(dict):
    def get(self, key, default=None):
        seen.append(key)
        return default


class L(list):
    def __len__(self):
        return 2

    def __getitem__(self, index):
        return "plain"


seen = []
match D(a=1):
    case {"a": found}:
        seen.append(found)
try:
    match L([1, 2]):
        case [first, second]:
            seen.append("plain")
except ValueError:
    seen.append("plain")
["get" if seen[0] == "a" else seen[0], seen[1]]
