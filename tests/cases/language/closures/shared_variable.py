# case: two functions share one variable
# expect: value 120
def account(balance):
    def deposit(n):
        nonlocal balance
        balance += n

    def show():
        return balance

    return deposit, show


deposit, show = account(100)
deposit(50)
deposit(-30)
show()
