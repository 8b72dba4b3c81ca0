# case: accounts with exceptions, inheritance, properties and a ledger
# expect: value ['0001', '0002', 61, 240.5, ['ann lacks 440.00', 'invalid: amount must be positive'], [('deposit', 40)]]
# output: "ann  61.00\nbob 140.50\n"
class InsufficientFunds(Exception):
    def __init__(self, account, amount):
        super().__init__(f"{account.owner} lacks {amount - account.balance:.2f}")
        self.account = account


class Account:
    _counter = 0

    def __init__(self, owner, balance=0.0):
        type(self)._counter += 1
        self.number = f"{type(self)._counter:04d}"
        self.owner = owner
        self._balance = balance
        self.history = []

    @property
    def balance(self):
        return round(self._balance, 2)

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self.available:
            raise InsufficientFunds(self, amount)
        self._balance -= amount
        self.history.append(("withdraw", amount))

    @property
    def available(self):
        return self._balance

    def __str__(self):
        return f"{self.owner} {self.balance:6.2f}"


class Credit(Account):
    def __init__(self, owner, balance=0.0, *, line=100.0):
        super().__init__(owner, balance)
        self.line = line

    @property
    def available(self):
        return super().available + self.line


def transfer(a, b, amount):
    a.withdraw(amount)
    try:
        b.deposit(amount)
    except ValueError:
        a.deposit(amount)
        raise


ann, bob = Account("ann", 100), Credit("bob", 100.5)
errors = []
for amount in (40, 500, -1):
    try:
        transfer(ann, bob, amount)
    except InsufficientFunds as e:
        errors.append(str(e))
    except ValueError as e:
        errors.append(f"invalid: {e}")
for account in (ann, bob):
    print(account)
[ann.number, bob.number, ann.balance, bob.available, errors, bob.history]
