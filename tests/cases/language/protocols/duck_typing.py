# case: what has the method will do
# expect: value ['Quack', 'Beep', '...']
class Duck:
    def speak(self):
        return "Quack"


class Robot:
    def speak(self):
        return "Beep"


class Stone:
    pass


def talk(things):
    return [t.speak() if hasattr(t, "speak") else "..." for t in things]


talk([Duck(), Robot(), Stone()])
