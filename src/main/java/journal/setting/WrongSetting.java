package journal.setting;

/** A setting has a value that is not allowed. The message is one sentence with the name of the setting; there is no stack trace. */
public class WrongSetting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param name the setting as it is written in the environment
     * @param wanted what it takes, after "must be"
     */
    public WrongSetting(String name, String wanted) {
        super("The setting " + name + " must be " + wanted + ".", null, false, false);
    }
}
