# case: a vending machine with coins, change by dynamic programming, and errors that keep the money
# expect: value [[(20,), (20,), 'sorry: cola is sold out (200,)', '0.05 missing', 'sorry: tea is sold out (100,)', 'sorry: no change for 15 (50,)', 'no milk here', 'sorry: no change for 5 (20, 20)'], {200: 1, 100: 3, 50: 2, 20: 1, 10: 1}, (20, 20, 20), None]
class VendingError(Exception):
    """Whatever goes wrong; the coins come back."""

    def __init__(self, message, coins):
        super().__init__(message)
        self.coins = coins


class SoldOut(VendingError): ...


class NoChange(VendingError): ...


class TooLittle(VendingError):
    def __init__(self, missing, coins):
        super().__init__(f"{missing / 100:.2f} missing", coins)


def change(amount, coins):
    """The fewest of the coins that are there; None if there is no way."""
    best = {0: ()}
    for value, count in sorted(coins.items(), reverse=True):
        for total, used in list(best.items()):
            for n in range(1, count + 1):
                new = total + n * value
                if new > amount:
                    break
                if new not in best or len(best[new]) > len(used) + n:
                    best[new] = used + (value,) * n
    return best.get(amount)


class Machine:
    def __init__(self, **stock):
        self.stock = {name: list(pair) for name, pair in stock.items()}
        self.coins = {200: 0, 100: 1, 50: 2, 20: 3, 10: 1}

    def buy(self, name, *paid):
        try:
            price, count = self.stock[name]
        except KeyError:
            raise VendingError(f"no {name} here", paid) from None
        if not count:
            raise SoldOut(f"{name} is sold out", paid)
        if (rest := sum(paid) - price) < 0:
            raise TooLittle(-rest, paid)
        till = self.coins.copy()
        for coin in paid:
            till[coin] = till.get(coin, 0) + 1
        back = change(rest, till)
        if back is None:
            raise NoChange(f"no change for {rest}", paid)
        for coin in back:
            till[coin] -= 1
        self.coins = till
        self.stock[name][1] -= 1
        return back


machine = Machine(cola=(180, 2), gum=(35, 5), tea=(90, 0))
log = []
for order in (("cola", 200), ("cola", 100, 100), ("cola", 200), ("gum", 20, 10), ("tea", 100), ("gum", 50), ("milk", 10), ("gum", 20, 20)):
    try:
        log.append(machine.buy(*order))
    except (SoldOut, NoChange) as e:
        log.append(f"sorry: {e} {e.coins}")
    except TooLittle as e:
        log.append(str(e))
    except VendingError as e:
        log.append(e.args[0])
[log, {c: n for c, n in machine.coins.items() if n}, change(60, {50: 1, 20: 3}), change(3, {2: 5})]
