<%@ tag pageEncoding="UTF-8" description="What is said above an input: its hint, and what was refused." %>
<%@ attribute name="name" required="true" description="name of the input" %>
<%@ attribute name="hint" description="key of a hint" %>
<%@ attribute name="min" type="java.lang.Integer" description="what stands for {0} in the hint" %>
<%@ attribute name="max" type="java.lang.Integer" description="what stands for {1} in the hint" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<c:if test="${not empty hint}">
  <p class="hint" id="${name}-hint"><c:out value="${messages.text(hint, min, max)}"/></p>
</c:if>
<c:if test="${not empty errors.of(name)}">
  <ul class="refusals" id="${name}-errors">
    <c:forEach var="refusal" items="${errors.of(name)}">
      <li><c:out value="${refusal}"/></li>
    </c:forEach>
  </ul>
</c:if>
