# case: proxies that pass on what they do not have, count calls, and forbid some names
# expect: value [75, 'B1', [('deposit', (50,), {}), ('deposit', (25,), {'note': 'gift'})], ['close is forbidden', "'Account' object has no attribute 'nothing'"], [3, 2, 1], 3, 2, False, 'default']
class Delegate:
    def __init__(self, target, forbidden=()):
        self._target = target
        self._forbidden = set(forbidden)
        self.calls = []

    def __getattr__(self, name):
        if name in self._forbidden:
            raise AttributeError(f"{name} is forbidden")
        value = getattr(self._target, name)
        if not callable(value):
            return value

        def wrapper(*args, **kwargs):
            self.calls.append((name, args, kwargs))
            return value(*args, **kwargs)

        return wrapper

    def __len__(self):
        return len(self._target)

    def __getitem__(self, at):
        return self._target[at]


class Account:
    bank = "B1"

    def __init__(self):
        self.balance = 0

    def deposit(self, amount, *, note=""):
        self.balance += amount
        return self.balance

    def close(self):
        return "closed"


account = Delegate(Account(), forbidden=["close"])
account.deposit(50)
account.deposit(25, note="gift")
items = Delegate([3, 1, 2])
items.sort(reverse=True)
errors = []
for name in ("close", "nothing"):
    try:
        getattr(account, name)
    except AttributeError as e:
        errors.append(str(e))
[account.balance, account.bank, account.calls, errors, items[:], len(items), items.index(1), hasattr(account, "close"), getattr(account, "close", "default")]
