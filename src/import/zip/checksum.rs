//! The checksum of zip archives: CRC-32 with the polynomial EDB88320, four bits at a time.

const POLYNOMIAL: u32 = 0xedb8_8320;

const fn four_bits(mut sum: u32) -> u32 {
    let mut bit = 0;
    while bit < 4 {
        sum = if sum & 1 == 1 { sum >> 1 ^ POLYNOMIAL } else { sum >> 1 };
        bit += 1;
    }
    sum
}

const fn table() -> [u32; 16] {
    let mut table = [0; 16];
    let mut place: u32 = 0;
    while place < 16 {
        table[place as usize] = four_bits(place);
        place += 1;
    }
    table
}

const TABLE: [u32; 16] = table();

pub(in crate::import) fn checksum(bytes: &[u8]) -> u32 {
    let step = |sum: u32| sum >> 4 ^ TABLE[(sum & 15) as usize];
    !bytes.iter().fold(!0, |sum, byte| step(step(sum ^ u32::from(*byte))))
}

#[cfg(test)]
mod tests {
    use super::checksum;

    /// The check value that every list of such checksums gives, and the empty text.
    #[test]
    fn it_is_the_one_that_others_compute() {
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
        assert_eq!(checksum(b""), 0);
        assert_eq!(checksum(b"The quick brown fox jumps over the lazy dog"), 0x414f_a339);
    }
}
