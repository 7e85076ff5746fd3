import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Verifies an export of a journal without its server: {@code java Verify.java export.zip journal-export-key.pem}. It names each file that differs
 * from the manifest, is missing, or is not in it, and ends with 0 where there is none. Without a key it compares the files with the manifest alone.
 */
public final class Verify {
    private static final String MANIFEST = "manifest.json", HASH = "manifest.sha256", SIGNATURE = "manifest.sig";
    private static final Pattern FILE = Pattern.compile("\\{\"path\": \"([^\"]*)\", \"size\": (\\d+), \"sha256\": \"([0-9a-f]{64})\"}");
    private static final Pattern KEY = Pattern.compile("-----BEGIN PUBLIC KEY-----([^-]*)-----END PUBLIC KEY-----");

    private final List<String> faults = new ArrayList<>();

    private Verify() {
    }

    /** Verifies the export of the first argument with the keys of the second. */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("Usage: java Verify.java export.zip [journal-export-key.pem]");
            System.exit(2);
        }
        var verify = new Verify();
        try (var zip = new ZipFile(arguments[0], StandardCharsets.UTF_8)) {
            verify.manifest(zip);
            if (arguments.length > 1) {
                verify.signature(zip, Files.readString(Path.of(arguments[1])));
            } else {
                System.out.println("No key was given: who has made the export is not known.");
            }
            verify.files(zip);
        } catch (IOException | IllegalArgumentException broken) {
            verify.faults.add(arguments[0] + " is no whole archive: " + broken.getMessage());
        }
        verify.faults.forEach(System.out::println);
        if (!verify.faults.isEmpty()) {
            System.exit(1);
        }
        System.out.println("Every file is as the manifest says" + (arguments.length > 1 ? ", and the journal has signed it." : "."));
    }

    private void manifest(ZipFile zip) {
        String expected = new String(bytes(zip, HASH), StandardCharsets.UTF_8);
        if (!expected.equals(hash(zip, MANIFEST) + "  " + MANIFEST + "\n")) {
            faults.add(MANIFEST + " differs from what " + HASH + " says of it");
        }
    }

    private void signature(ZipFile zip, String keys) throws GeneralSecurityException {
        byte[] signed = bytes(zip, HASH);
        byte[] signature = bytes(zip, SIGNATURE);
        for (MatchResult key : KEY.matcher(keys).results().toList()) {
            if (isBy(Base64.getMimeDecoder().decode(key.group(1)), signed, signature)) {
                return;
            }
        }
        faults.add(SIGNATURE + " is not of this journal");
    }

    private static boolean isBy(byte[] key, byte[] signed, byte[] signature) throws GeneralSecurityException {
        PublicKey known = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key));
        Signature proof = Signature.getInstance("Ed25519");
        proof.initVerify(known);
        proof.update(signed);
        try {
            return proof.verify(signature);
        } catch (GeneralSecurityException none) { // it is no signature at all
            return false;
        }
    }

    private void files(ZipFile zip) {
        Set<String> there = new LinkedHashSet<>();
        zip.stream().map(ZipEntry::getName).filter(name -> !there.add(name)).forEach(name -> faults.add(name + " is there twice"));
        there.removeAll(List.of(MANIFEST, HASH, SIGNATURE));
        Matcher file = FILE.matcher(new String(bytes(zip, MANIFEST), StandardCharsets.UTF_8));
        while (file.find()) {
            there.remove(file.group(1));
            if (!hash(zip, file.group(1)).equals(file.group(3))) {
                faults.add(file.group(1) + " differs");
            }
        }
        there.forEach(name -> faults.add(name + " is not in the manifest"));
    }

    private byte[] bytes(ZipFile zip, String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            faults.add(name + " is missing");
            return new byte[0];
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (IOException | IllegalArgumentException broken) {
            faults.add(name + " cannot be read: " + broken.getMessage());
            return new byte[0];
        }
    }

    // what is large is not read as a whole
    private String hash(ZipFile zip, String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            faults.add(name + " is missing");
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] some = new byte[65_536];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                digest.update(some, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | IllegalArgumentException | GeneralSecurityException broken) {
            return "";
        }
    }
}
