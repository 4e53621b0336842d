#: bundle package
#: log HELLO!
import tools
from tools.deep.words import shout
def azureml_main():
    print(shout("hello"), tools.shout(1))
