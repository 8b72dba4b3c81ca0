# case: a format of an own str class
# policy: script {"modules": {"time": null}}
# expect: value [2020, 1, 1, 0, 0, 0, 2, 1, -1]
import time


class Format(str):
    def replace(self, *args):
        return "(?P<evil>.*)"


list(time.strptime("2020", Format("%Y")))
