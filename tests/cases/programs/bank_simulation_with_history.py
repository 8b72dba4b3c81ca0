# case: accounts with interest, overdraft, transfers that roll back, and a statement
# expect: value [['ok', 'rolled back: too much at once', ('need 251.00, have 200.00', 51.0), "ValueError('Deposit must be positive')", "KeyError('0009')"], [-200, -600, 28.0], [200.0, 5.0, -225.0, 10.0], -5, 828.0, 2, True, True]
# output: '<0001 Ann: 828.00>\n<0002 Bob: -10.00>\n'
class InsufficientFunds(Exception):
    def __init__(self, need, have):
        super().__init__(f"need {need:.2f}, have {have:.2f}")
        self.missing = round(need - have, 2)


class Account:
    count = 0

    def __init__(self, owner, balance=0.0):
        Account.count += 1
        self.number = f"{Account.count:04d}"
        self.owner = owner
        self._balance = balance
        self.history = []

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < self.floor():
            raise InsufficientFunds(self._balance - value, self._balance)
        self.history.append(round(value - self._balance, 2))
        self._balance = value

    def floor(self):
        return 0

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("Deposit must be positive")
        self.balance += amount
        return self

    def withdraw(self, amount):
        self.balance -= amount
        return self

    def __repr__(self):
        return f"<{self.number} {self.owner}: {self.balance:,.2f}>"

    def __lt__(self, other):
        return self.balance < other.balance


class Savings(Account):
    def __init__(self, *args, rate=0.02, **kwargs):
        super().__init__(*args, **kwargs)
        self.rate = rate

    def add_interest(self):
        self.deposit(round(self.balance * self.rate, 2))


class Checking(Account):
    def __init__(self, owner, balance=0.0, overdraft=100):
        super().__init__(owner, balance)
        self.overdraft = overdraft

    def floor(self):
        return -self.overdraft


class Bank:
    def __init__(self):
        self.accounts = {}

    def open(self, kind, *args, **kwargs):
        account = kind(*args, **kwargs)
        self.accounts[account.number] = account
        return account

    def transfer(self, a, b, amount):
        before = a._balance, b._balance
        try:
            a.withdraw(amount)
            if amount > 500:
                raise PermissionError("too much at once")
            b.deposit(amount)
        except (InsufficientFunds, ValueError):
            raise
        except Exception as e:
            a._balance, b._balance = before
            return f"rolled back: {e}"
        else:
            return "ok"
        finally:
            self.last = amount

    def __iter__(self):
        return iter(sorted(self.accounts.values(), reverse=True))

    def __getitem__(self, number):
        return self.accounts[number]


bank = Bank()
ann = bank.open(Savings, "Ann", 1000, rate=0.035)
bob = bank.open(Checking, "Bob", overdraft=50)
results = [bank.transfer(ann, bob, 200), bank.transfer(ann, bob, 600)]
for action in (lambda: bob.withdraw(251), lambda: bank.transfer(bob, ann, -5), lambda: bank["0009"]):
    try:
        action()
    except InsufficientFunds as e:
        results.append((str(e), e.missing))
    except (ValueError, KeyError) as e:
        results.append(repr(e))
ann.add_interest()
bob.withdraw(225).deposit(10)
for account in bank:
    print(account)
[results, ann.history, bob.history, bank.last, ann._balance, Account.count, isinstance(ann, Account), issubclass(Checking, Account)]
