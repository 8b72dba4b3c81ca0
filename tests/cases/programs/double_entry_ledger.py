# case: bookings must balance, accounts have kinds, and a trial balance sums to zero
# expect: value [{'1000': 50390, '2000': -50000, '4000': -1000, '2100': -190, '6000': 800}, {'asset': 50390, 'liability': -50190, 'income': -1000, 'expense': 800}, 200, 0, ['typo: off by -1'], 3, ('rent', ('6000', 800), ('1000', -800))]
class Unbalanced(ValueError):
    pass


class Ledger:
    KINDS = {"1": "asset", "2": "liability", "4": "income", "6": "expense"}

    def __init__(self):
        self.accounts, self.journal = {}, []

    def book(self, text, /, *entries, **by_name):
        entries = [*entries, *((n.lstrip("_"), amount) for n, amount in by_name.items())]
        if difference := sum(amount for _, amount in entries):
            raise Unbalanced(f"{text}: off by {difference:+d}")
        for account, amount in entries:
            self.accounts[account] = self.accounts.get(account, 0) + amount
        self.journal.append((text, *entries))

    def by_kind(self):
        result = dict.fromkeys(self.KINDS.values(), 0)
        for account, amount in self.accounts.items():
            result[self.KINDS[account[0]]] += amount
        return result


ledger = Ledger()
ledger.book("capital", ("1000", 50_000), ("2000", -50_000))
ledger.book("sale", ("1000", 1190), ("4000", -1000), ("2100", -190))
ledger.book("rent", _6000=800, _1000=-800)
errors = []
try:
    ledger.book("typo", ("1000", 10), ("4000", -11))
except Unbalanced as e:
    errors.append(e.args[0])
profit = -sum(v for k, v in ledger.by_kind().items() if k in {"income", "expense"})
[ledger.accounts, ledger.by_kind(), profit, sum(ledger.accounts.values()), errors, len(ledger.journal), ledger.journal[-1]]
