# case: what is unpacked into keywords is asked for `keys` and items only, and arrives as text and nothing else
# expect: value [({'x': 1}, ['keys']), {'z': 'hostile'}, 'TypeError', 'TypeError', 'TypeError', 'ZeroDivisionError', 'TypeError', 'TypeError']
class Hook:
    def __getattr__(self, name):
        log.add(name)
        return lambda *a: ["x"]
    def __getitem__(self, key):
        return 1
class Lies(dict):
    def keys(self):
        return ["z"]
    def __getitem__(self, key):
        return "hostile"
    def __iter__(self):
        return iter(["q"])
class Keys:
    def __init__(self, keys):
        self.given = keys
    def keys(self):
        return self.given
    def __getitem__(self, key):
        return 1
class Raises(str):
    def __hash__(self):
        return 1 // 0
class NoKeys:
    keys = None
def f(**k):
    return k
log = set()
found = [(f(**Hook()), sorted(log)), f(**Lies(a=1))]
for mapping in (Keys(["a", 5]), Keys([print]), NoKeys(), Keys([Raises("a")]), f, Keys):
    try:
        found.append(f(**mapping))
    except (TypeError, ZeroDivisionError) as error:
        found.append(type(error).__name__)
found
