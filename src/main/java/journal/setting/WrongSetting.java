package journal.setting;

/** A setting holds a value that it cannot have; the message is one sentence that names the setting, and there is no trace to bury it. */
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
