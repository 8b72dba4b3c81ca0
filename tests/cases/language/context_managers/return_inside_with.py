# case: return leaves through __exit__
# expect: value [6, ['exit', 'exit']]
class M:
    def __enter__(self):
        return 5

    def __exit__(self, *a):
        log.append("exit")


def f():
    for i in range(3):
        with M() as five:
            if i == 1:
                return five + i


log = []
[f(), log]
