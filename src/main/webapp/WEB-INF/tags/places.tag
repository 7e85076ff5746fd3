<%@ tag pageEncoding="UTF-8" description="What an import leaves out for one reason, and where it stands." %>
<%@ attribute name="text" required="true" description="the reason, with the number" %>
<%@ attribute name="places" required="true" type="java.util.List" description="where it stands, in the words of the format" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<details>
  <summary><c:out value="${text}"/></summary>
  <ul>
    <c:forEach var="place" items="${places}"><li><bdi><c:out value="${place}"/></bdi></li></c:forEach>
  </ul>
</details>
