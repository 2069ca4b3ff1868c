export const DeskScreen = () => <p>desk</p>
