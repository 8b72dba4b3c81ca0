# case: text commands by sequence patterns, with guards, or-patterns, captures and star names
# expect: value ([3, None, None, ['hello big world', 'y.txt?'], '/a', 'no folder nowhere', None, 'no folder ..', ['c', 'b', 'a'], 'a  b  c', 'is a folder', True, 'nothing', ['b', 'c'], 'frob: command not found', None, None], {'b': {}, 'c': {}})
class FileSystem:
    def __init__(self):
        self.root, self.path = {}, []

    def here(self):
        folder = self.root
        for part in self.path:
            folder = folder[part]
        return folder

    def run(self, line):
        match line.split():
            case []:
                return None
            case ["pwd"]:
                return "/" + "/".join(self.path)
            case ["cd", ".."] if self.path:
                self.path.pop()
            case ["cd", "/" | "~"] | ["cd"]:
                self.path.clear()
            case ["cd", name] if isinstance(self.here().get(name), dict):
                self.path.append(name)
            case ["cd", name]:
                return f"no folder {name}"
            case ["mkdir", first, *more]:
                for name in (first, *more):
                    self.here().setdefault(name, {})
                return 1 + len(more)
            case ["write", name, *words] if words:
                self.here()[name] = " ".join(words)
            case ["cat", *names]:
                return [self.here().get(n, f"{n}?") for n in names]
            case ["ls" | "dir" as command, *options]:
                names = sorted(self.here(), reverse="-r" in options)
                return names if command == "ls" else "  ".join(names)
            case ["rm", ("-r" | "-rf"), name]:
                return self.here().pop(name, None) is not None
            case ["rm", name] if not isinstance(self.here().get(name, ""), dict):
                return self.here().pop(name, "nothing")
            case ["rm", _]:
                return "is a folder"
            case [unknown, *_]:
                return f"{unknown}: command not found"


shell = FileSystem()
script = """mkdir a b c
cd a
write x.txt hello   big world
cat x.txt y.txt
pwd
cd nowhere
cd ..
cd ..
ls -r
dir
rm a
rm -r a
rm zzz
ls
frob 1 2

cd"""
answers = [shell.run(line) for line in script.split("\n")]
answers, shell.root
