# case: an account that refuses to go below zero
# expect: value [70, [30, '30 missing']]
class InsufficientFunds(Exception):
    def __init__(self, missing):
        super().__init__(f"{missing} missing")
        self.missing = missing


class Account:
    def __init__(self, balance=0):
        self.balance = balance

    def withdraw(self, amount):
        if amount > self.balance:
            raise InsufficientFunds(amount - self.balance)
        self.balance -= amount


a = Account(100)
a.withdraw(30)
try:
    a.withdraw(100)
except InsufficientFunds as e:
    r = [e.missing, str(e)]
[a.balance, r]
