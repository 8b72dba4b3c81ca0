# case: accounts with a common base, overridden rules, class counters, and transfers that are undone on failure
# expect: value [['ok', 'ok', 'failed: bob: 1000.50 wanted, 149.50 available', 1134.03, 'failed: deposit must be positive', 5000, 'deposit must be positive'], ('withdraw', 'deposit', 'deposit', 'interest'), ('deposit', 'withdraw', 'withdraw'), (1000, 1001), False, False]
class InsufficientFunds(Exception):
    def __init__(self, account, amount):
        super().__init__(account, amount)
        self.account, self.amount = account, amount

    def __str__(self):
        return f"{self.account.owner}: {self.amount:.2f} wanted, {self.account.available:.2f} available"


class Account:
    _next_number = 1000

    def __init__(self, owner, balance=0):
        self.number = Account._next_number
        Account._next_number += 1
        self.owner = owner
        self._balance = balance
        self.__history = []

    balance = property(lambda self: self._balance, doc="what is there")

    @property
    def available(self):
        return self._balance

    def _move(self, amount, text):
        self._balance += amount
        self.__history.append((text, amount))
        return self

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("deposit must be positive")
        return self._move(amount, "deposit")

    def withdraw(self, amount):
        if amount > self.available:
            raise InsufficientFunds(self, amount)
        return self._move(-amount, "withdraw")

    def history(self):
        return tuple(text for text, _ in self.__history)


class Savings(Account):
    def __init__(self, owner, balance=0, *, rate=0.02):
        super().__init__(owner, balance)
        self.rate = rate

    def end_of_year(self):
        return self._move(round(self.balance * self.rate, 2), "interest")


class Checking(Account):
    def __init__(self, *args, overdraft=100, **kwargs):
        super().__init__(*args, **kwargs)
        self.overdraft = overdraft

    @property
    def available(self):
        return super().available + self.overdraft

    def withdraw(self, amount, fee=0.5):
        super().withdraw(amount + fee)
        return self


def transfer(source, target, amount):
    before = source.balance, target.balance
    try:
        source.withdraw(amount)
        target.deposit(amount if amount < 1000 else -1)
    except (InsufficientFunds, ValueError) as e:
        source._balance, target._balance = before
        return f"failed: {e}"
    return "ok"


a, b = Savings("ann", 1000, rate=0.03), Checking("bob", 50, overdraft=200)
results = [transfer(a, b, 300), transfer(b, a, 400), transfer(b, a, 1000), a.deposit(1).end_of_year().balance]
b._balance = 5000
results += [transfer(b, a, 1000), b.balance]
try:
    a.deposit(-1)
except ValueError as e:
    results.append(str(e))
[results, a.history(), b.history(), (a.number, b.number), hasattr(a, "__history"), isinstance(b, Savings)]
