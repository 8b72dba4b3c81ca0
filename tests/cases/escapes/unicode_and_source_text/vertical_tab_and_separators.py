# case: vertical tabs and information separators end no line either
# generate: "# a\x0bimport os\n# b\x1cimport os\n# c\x1dimport os\n# d\x1eimport os\n1"
# expect: value 1
