# case: a class counts its instances
# expect: value [3, [1, 2, 3]]
class Item:
    made = 0

    def __init__(self):
        Item.made += 1
        self.number = self.made


items = [Item() for _ in range(3)]
[Item.made, [i.number for i in items]]
