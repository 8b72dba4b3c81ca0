# case: nor does a class derived from it
# policy: script {"modules": {"csv": null}}
# expect: raises TypeError: belongs to the base class
import csv

base = csv.Sniffer().sniff("a,b\n1,2\n")


class D(base):
    pass


getattr(D, "__bases__")
