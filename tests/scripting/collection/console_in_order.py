#: log first
#: log second
#: log third WARNING:root:fourth
import logging, sys, warnings
def azureml_main():
    print("first")
    sys.stderr.write("second\n")
    print("third", end=" ")
    sys.stdout.flush()
    logging.basicConfig(stream=sys.stdout)
    logging.warning("fourth")
    warnings.warn("fifth")
