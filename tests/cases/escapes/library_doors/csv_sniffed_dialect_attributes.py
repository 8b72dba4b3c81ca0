# case: the class that Sniffer makes gives no attribute but what a dialect has
# policy: script {"modules": {"csv": null}}
# expect: raises AttributeError: 'mro'
import csv

csv.Sniffer().sniff("a,b\n1,2\n").mro
