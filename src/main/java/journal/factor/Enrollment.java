package journal.factor;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The secret that an authenticator app is to get, as a page shows it. */
public class Enrollment {
    private static final int QUIET = 4; // modules around the code: ISO/IEC 18004, 6.3.8
    private final String address;
    private final byte[] secret;
    private final QrCode code;

    /**
     * @param issuer who asks for the codes
     * @param name of the account
     */
    Enrollment(String issuer, String name, byte[] secret) {
        String at = encoded(issuer) + ':' + encoded(name);
        this.secret = secret.clone();
        this.address = "otpauth://totp/" + at + "?secret=" + Base32.text(secret) + "&issuer=" + encoded(issuer);
        this.code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
    }

    /** The secret in groups of four characters, for typing. */
    public String getSecret() {
        return Base32.groups(secret, " ");
    }

    /** The address that the QR code has, as authenticator apps know it. */
    String address() {
        return address;
    }

    /** The width and height of the QR code with its margin, in modules. */
    public int getSize() {
        return code.size + 2 * QUIET;
    }

    /** The dark modules of the QR code as the data of an SVG path. */
    public String getPath() {
        var path = new StringBuilder();
        for (int row = 0; row < code.size; row++) {
            for (int column = 0; column < code.size; column++) {
                if (code.getModule(column, row)) {
                    path.append('M').append(column + QUIET).append(' ').append(row + QUIET).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
