# case: a literal pattern compares with the subject, whose `__eq__` may raise or answer anything
# expect: value [['other', 'other', 'matched', 'other'], [1, 1, 1, 1]]
class A:
    def __eq__(self, other):
        seen.append(other)
        return answers.pop()
seen = []
answers = [[], "yes", 0, NotImplemented]
r = []
for i in range(4):
    match A():
        case 1:
            r.append("matched")
        case None | True:
            r.append("identical")
        case _:
            r.append("other")
[r, seen]
