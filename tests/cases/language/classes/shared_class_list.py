# case: a list on the class is shared by all instances
# expect: value [['roll', 'sit'], True]
class Dog:
    tricks = []

    def add(self, t):
        self.tricks.append(t)


a, b = Dog(), Dog()
a.add("roll")
b.add("sit")
[a.tricks, a.tricks is b.tricks is Dog.tricks]
