package journal;

/** Whether the browser runs scripts: every page works without. */
public enum Scripting {
    ON, OFF
}
