# case: a chain of approvals by amount
# expect: value [['clerk'], ['clerk', 'head', 'director'], 'nobody may approve 1000000']
class Approver:
    def __init__(self, title, limit, boss=None):
        self.title, self.limit, self.boss = title, limit, boss

    def approve(self, amount):
        if amount <= self.limit:
            return [self.title]
        if self.boss is None:
            raise PermissionError(f"nobody may approve {amount}")
        return [self.title, *self.boss.approve(amount)]


clerk = Approver("clerk", 100, Approver("head", 1000, Approver("director", 50000)))
try:
    clerk.approve(10 ** 6)
except PermissionError as e:
    r = str(e)
[clerk.approve(50), clerk.approve(5000), r]
