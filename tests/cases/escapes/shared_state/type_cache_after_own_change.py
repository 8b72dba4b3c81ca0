# case: methods that are changed on an own class while instances call them take effect there and nowhere else
# expect: value ['own', None, 'own', None, None, None, 'new', None]
class A(list):
    def append(self, x):
        return "own"
r = []
for i in range(4):
    for x in (A(), []):
        r.append(x.append(1))
    if i == 1:
        del A.append
    if i == 2:
        A.append = lambda self, x: "new"
r
