package journal.picture;

import java.io.IOException;
import javax.imageio.IIOException;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * The file of a picture as a decoder reads it. It stops a decoder that is late, or that reads again and again behind the end of the
 * file. A decoder that asks for its position for each pixel is stopped there, even if it needs no more bytes.
 */
final class DecoderInput extends ImageInputStreamImpl {
    private static final int BEHIND_END_MAX = 1_000; // reads
    private static final int BYTES = 64; // of a step

    private final byte[] content;
    private final Deadline deadline;
    private int behindEnd;

    DecoderInput(byte[] content, Deadline deadline) {
        this.content = content;
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        checkClosed();
        deadline.spend(1);
        bitOffset = 0;
        return streamPos < content.length ? Byte.toUnsignedInt(content[(int) streamPos++]) : endOfFile();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        checkClosed();
        deadline.spend(1 + length / BYTES);
        bitOffset = 0;
        if (length == 0) {
            return 0;
        }
        if (streamPos >= content.length) {
            return endOfFile();
        }
        int read = (int) Math.min(length, content.length - streamPos);
        System.arraycopy(content, (int) streamPos, target, offset, read);
        streamPos += read;
        return read;
    }

    @Override
    public long getStreamPosition() throws IOException {
        deadline.spend(1);
        return super.getStreamPosition();
    }

    @Override
    public long length() {
        return content.length;
    }

    // An EOFException is something that decoders catch and go on after.
    private int endOfFile() throws IOException {
        if (++behindEnd > BEHIND_END_MAX) {
            throw new IIOException("A decoder reads on and on behind the end of the file");
        }
        return -1;
    }
}
