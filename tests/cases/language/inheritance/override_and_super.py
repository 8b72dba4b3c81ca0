# case: a child extends its parent's methods
# expect: value ['A: 100', 'B: 250']
class Employee:
    def __init__(self, name, salary):
        self.name, self.salary = name, salary

    def pay(self):
        return self.salary

    def card(self):
        return f"{self.name}: {self.pay()}"


class Manager(Employee):
    def __init__(self, name, salary, bonus):
        super().__init__(name, salary)
        self.bonus = bonus

    def pay(self):
        return super().pay() + self.bonus


[e.card() for e in (Employee("A", 100), Manager("B", 200, 50))]
