# case: a class decorator may register or change the class
# expect: value [["Red", "Blue"], "red"]
registry = []


def register(label):
    def wrap(cls):
        registry.append(label)
        cls.label = label.lower()
        return cls
    return wrap


@register("Red")
class Red:
    pass


@register("Blue")
class Blue:
    pass


[registry, Red.label]
