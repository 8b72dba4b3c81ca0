# case: a bound method has the attributes of its function, by dots, getattr, format strings and through super()
# expect: value [True, 'hi', False, 2, ['hello', 'hi'], 'greet: hello', 'AttributeError', 7, [3, 4]]
def command(name):
    def mark(function):
        function.command = name
        function._private = 7
        return function
    return mark

def counted(function):
    def wrapper(self):
        wrapper.calls += 1
        return function(self)
    wrapper.calls = 0
    return wrapper

class Bot:
    @command("hi")
    def hi(self):
        return 1

    @classmethod
    @command("hello")
    def hello(cls):
        return 2

    @counted
    def work(self):
        return 3

class Loud(Bot):
    def hi(self):
        return super().hi.command

bot = Bot()
bot.work(), bot.work()
found = sorted(m.command for m in (bot.hi, bot.hello) if hasattr(m, "command"))
try:
    bot.hi.command = "x"
except AttributeError as error:
    stored = type(error).__name__
[
    hasattr(bot.hi, "command"), Loud().hi(), hasattr(bot.work, "command"), bot.work.calls, found,
    "greet: {0.hello.command}".format(bot), stored, bot.hi._private,
    [getattr(bot.work, "calls", 0) + 1, bot.work.calls + 2],
]
