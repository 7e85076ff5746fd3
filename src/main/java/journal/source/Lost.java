package journal.source;

/** A part of an entry that is not imported. The message is {@code import.lost.} with the name in small letters. */
public enum Lost {
    /** A picture that the files do not have. A mark in the text stands for it. */
    PICTURE_MISSING,
    /** A picture that is no picture, or is too large. A mark in the text stands for it. */
    PICTURE_UNFIT,
    /** A picture on another site. A link in the text leads to it. */
    PICTURE_ELSEWHERE,
    /** A video, a recording, or another file. A mark in the text stands for it. */
    FILE,
    /** Comments. */
    COMMENTS,
    /** A place, a weather, a mood, or other values about the day. */
    VALUES,
    /** Marks of the text that Markdown does not have. */
    LAYOUT,
    /** A date that no calendar has. The entry has the date of its creation, or of the import. */
    DATE,
    /** Tags, because there are too many or they are too long. */
    TAGS,
    /** The time zone: it is unknown. */
    ZONE,
    /** An older version that is not well-formed. */
    VERSION,
    /** A link to another entry that was not imported. */
    LINK,
    /** An encrypted part of the text. A mark in the text stands for it. */
    ENCRYPTED
}
