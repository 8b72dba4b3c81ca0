# case: a class with state, methods and class attributes
# expect: value [3, 1, "Account(ann, 3)", 2]
class Account:
    count = 0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        Account.count += 1

    def deposit(self, amount):
        self.balance += amount
        return self

    def __repr__(self):
        return f"Account({self.owner}, {self.balance})"


a = Account("ann", 1).deposit(2)
first = Account.count
b = Account("bob")
[a.balance, first, repr(a), Account.count]
